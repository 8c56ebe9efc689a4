update desk.sign_in_attempt set succeeded = true where id = :id
