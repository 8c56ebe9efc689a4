package io.toptier.workspace.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of facts as they lie in the database: the declared columns, and the company's own as one JSON object. */
final class FactRows {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<LinkedHashMap<String, String>> CELLS = new TypeReference<>() {};

    private FactRows() {}

    static FactRow read(ResultSet row, List<String> declared) throws SQLException {
        var cells = new LinkedHashMap<String, String>();
        for (var column : declared) {
            cells.put(column, row.getString(column));
        }
        cells.putAll(JSON.readValue(row.getString("more"), CELLS));
        return new FactRow(row.getLong("row_id"), row.getLong("revision"), cells);
    }

    /** What is not declared, as JSON. */
    static String more(Map<String, String> cells, List<String> declared) {
        var more = new LinkedHashMap<>(cells);
        declared.forEach(more::remove);
        return JSON.writeValueAsString(more);
    }
}
