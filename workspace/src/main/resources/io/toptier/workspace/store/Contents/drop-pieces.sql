delete from workspace.piece
where digest = :staged
  and :staged <> :digest
