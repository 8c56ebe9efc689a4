select bytes
from workspace.piece
where digest = :digest
  and number = :number
