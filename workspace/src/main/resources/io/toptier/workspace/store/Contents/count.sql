select count(*)
from workspace.piece
where digest = :digest
