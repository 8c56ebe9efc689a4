insert into workspace.piece (digest, number, bytes)
values (:digest, :number, :bytes)
