update workspace.piece
set digest = :digest
where digest = :staged
