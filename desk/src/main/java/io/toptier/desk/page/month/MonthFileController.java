package io.toptier.desk.page.month;

import io.toptier.desk.company.Absent;
import io.toptier.desk.month.MonthPaths;
import io.toptier.desk.visit.Visit;
import io.toptier.kernel.Month;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The files of a month, to take away: as closed, and as frozen. */
@Controller
class MonthFileController {
    private static final Map<String, String> TYPES = Map.of(
            "csv", "text/csv;charset=UTF-8",
            "json", MediaType.APPLICATION_JSON_VALUE,
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    @GetMapping("/c/{company}/month/{month}/files/{name}")
    ResponseEntity<Resource> closed(
            Visit visit, @PathVariable("month") String text, @PathVariable("name") String name) {
        var month = MonthOfPath.read(text);
        return file(visit, month, MonthPaths.out(month, name), name);
    }

    @GetMapping("/c/{company}/month/{month}/files/{revision:rev-[0-9]{1,6}}/{name}")
    ResponseEntity<Resource> frozen(
            Visit visit,
            @PathVariable("month") String text,
            @PathVariable("revision") String revision,
            @PathVariable("name") String name) {
        var month = MonthOfPath.read(text);
        return file(visit, month, MonthPaths.kept(month, revision, name), revision + "-" + name);
    }

    /** Only what the company has: a path that leads elsewhere is no path of its. */
    private static ResponseEntity<Resource> file(Visit visit, Month month, String path, String name) {
        if (!visit.view().has(path)) {
            throw new Absent(month + " has no such file");
        }
        var called = ContentDisposition.attachment()
                .filename(visit.id() + "-" + month + "-" + name, StandardCharsets.UTF_8)
                .build();
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, called.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(
                        MediaType.parseMediaType(TYPES.getOrDefault(ending, MediaType.APPLICATION_OCTET_STREAM_VALUE)))
                .body(new FileSystemResource(visit.view().folder().resolve(path)));
    }
}
