insert into desk.sign_in_attempt (at, account, address, succeeded)
values (:at, :account, :address, false)
returning id
