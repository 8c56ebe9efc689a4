package io.toptier.desk.page.settings;

import io.toptier.desk.company.Absent;
import io.toptier.desk.company.Act;
import io.toptier.desk.company.Edit;
import io.toptier.desk.company.Paths;
import io.toptier.desk.company.Writes;
import io.toptier.desk.people.Right;
import io.toptier.desk.visit.Notices;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Notice;
import io.toptier.desk.web.Page;
import io.toptier.workspace.store.NotKept;
import io.toptier.workspace.store.Shelves;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The plain files of a company. */
@Controller
class FilesController {
    private final Jdbi jdbi;
    private final Shelves shelves;
    private final Writes writes;
    private final DocumentWrites documents;

    FilesController(Jdbi jdbi, Shelves shelves, Writes writes, DocumentWrites documents) {
        this.jdbi = jdbi;
        this.shelves = shelves;
        this.writes = writes;
        this.documents = documents;
    }

    @GetMapping("/c/{company}/settings/files")
    String show(Visit visit, Page frame, Model model) {
        var revisions = jdbi.withHandle(handle -> shelves.revisions(handle, visit.id()));
        SettingsFrame.put(model, visit, frame, SettingsSection.FILES);
        model.addAttribute("files", FileList.of(visit, revisions));
        return "settings/files";
    }

    @GetMapping("/c/{company}/settings/files/download")
    ResponseEntity<Resource> download(Visit visit, @RequestParam String path) {
        demandThere(visit, path);
        var name = ContentDisposition.attachment()
                .filename(path.substring(path.lastIndexOf('/') + 1), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(new FileSystemResource(visit.view().folder().resolve(path)));
    }

    @PostMapping("/c/{company}/settings/files")
    String upload(
            Visit visit,
            RedirectAttributes said,
            @RequestParam List<MultipartFile> file,
            @RequestParam(defaultValue = "") String folder,
            @RequestParam(defaultValue = "") String reason) {
        visit.demand(Right.SETTINGS);
        var chosen = file.stream().filter(one -> !one.isEmpty()).toList();
        if (chosen.isEmpty()) {
            return back(visit, said, Notice.refused("No file was chosen, or it is empty."));
        }
        var act = new Act(visit.actor(), "upload-files", "files", reason.isBlank() ? null : reason.strip());
        try {
            writes.write(visit.id(), act, edit -> {
                chosen.forEach(one -> put(edit, path(folder, one), one));
                return chosen;
            });
        } catch (NotKept refused) {
            return back(visit, said, Notice.refused(Sentences.of(refused.findings())));
        }
        return back(
                visit,
                said,
                Notice.done(
                        chosen.size() == 1
                                ? path(folder, chosen.get(0)) + " is kept."
                                : chosen.size() + " files are kept."));
    }

    @PostMapping("/c/{company}/settings/files/delete")
    String delete(Visit visit, RedirectAttributes said, @RequestParam String path, @RequestParam String reason) {
        visit.demand(Right.SETTINGS);
        demandThere(visit, path);
        try {
            writes.write(visit.id(), new Act(visit.actor(), "delete-file", "file:" + path, reason), edit -> {
                edit.remove(path);
                return path;
            });
        } catch (NotKept refused) {
            return back(visit, said, Notice.refused(Sentences.of(refused.findings())));
        }
        return back(visit, said, Notice.done(path + " is deleted."));
    }

    @GetMapping("/c/{company}/settings/files/edit")
    String edit(Visit visit, Page frame, Model model, @RequestParam String path) {
        return editor(visit, frame, model, Document.of(visit, Paths.demandInside(path)));
    }

    @PostMapping("/c/{company}/settings/files/edit")
    String keep(
            Visit visit,
            Page frame,
            Model model,
            HttpServletResponse response,
            RedirectAttributes said,
            @RequestParam String path,
            @RequestParam String seen,
            @RequestParam String text,
            @RequestParam(defaultValue = "") String reason) {
        visit.demand(Right.SETTINGS);
        var wanted = text.replace("\r\n", "\n");
        var document = new Document(Paths.demandInside(path), wanted, seen, List.of());
        try {
            documents.keep(visit, document, wanted, reason);
        } catch (NotKept refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return editor(visit, frame, model, document.trying(wanted, refused.findings()));
        }
        return back(visit, said, Notice.done(path + " is kept."));
    }

    private static String editor(Visit visit, Page frame, Model model, Document document) {
        SettingsFrame.below(model, visit, frame, SettingsSection.FILES, document.path(), "");
        model.addAttribute("document", document);
        return "settings/editor";
    }

    private static void put(Edit edit, String path, MultipartFile file) {
        try (var content = file.getInputStream()) {
            edit.tell(path, edit.base().has(path) ? "there before" : null, Sizes.of(file.getSize()));
            edit.put(path, content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String path(String folder, MultipartFile file) {
        var name = String.valueOf(file.getOriginalFilename());
        var inside = folder.strip().replaceAll("/+$", "");
        return inside.isEmpty() ? name : inside + "/" + name;
    }

    private static void demandThere(Visit visit, String path) {
        if (!visit.view().has(path)) {
            throw new Absent("There is no file '" + path + "' in this company.");
        }
    }

    private static String back(Visit visit, RedirectAttributes said, Notice notice) {
        return Notices.redirect(said, SettingsSection.FILES.path(visit), notice);
    }
}
