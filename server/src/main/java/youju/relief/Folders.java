package youju.relief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.account.Actor;
import youju.account.Role;
import youju.document.Documents;
import youju.document.Folder;
import youju.document.Format;
import youju.document.OfficialPaper;
import youju.document.Sha256;
import youju.document.Unreadable;
import youju.money.Money;
import youju.page.Words;
import youju.relief.Refused.Reason;
import youju.trail.Entry;
import youju.trail.Trail;
import youju.vault.Opening;
import youju.vault.PrivateField;
import youju.vault.PrivateRecord;
import youju.vault.Vault;

/**
 * The file of a case, 一案一卷: cover, list of contents and all papers in order as one PDF, with bookmarks and pages numbered
 * through. What follows the cover is carried inside as {@code contents.pdf}, and the cover names its SHA-256: whoever
 * takes it out can check the one by the other. The same records give the same bytes.
 */
@Component
public class Folders {

    /** The name of the file inside the file. */
    public static final String CONTENTS = "contents.pdf";

    private static final Words WORDS = Words.in(Locale.SIMPLIFIED_CHINESE);

    private final GrantTable grants;
    private final Leaves leaves;
    private final Scans scans;
    private final Vault vault;
    private final Trail trail;

    Folders(GrantTable grants, Leaves leaves, Scans scans, Vault vault, Trail trail) {
        this.grants = grants;
        this.leaves = leaves;
        this.scans = scans;
        this.vault = vault;
        this.trail = trail;
    }

    /** A line of the list of contents. */
    public record Entered(Piece piece, String title, LocalDate day, String digest, long scan) {}

    /** What lies in it, in order. */
    @Transactional(readOnly = true)
    public List<Entered> contents(long grant) {
        return leaves.of(find(grant), Optional.empty()).stream()
                .map(leaf -> new Entered(leaf.piece(), LeafPage.title(leaf), leaf.day(), leaf.digest(), leaf.scan()))
                .toList();
    }

    /** The folder with the recipient masked. */
    @Transactional(readOnly = true)
    public byte[] masked(long grant) {
        Grant found = find(grant);
        return pdf(found, leaves.of(found, Optional.empty()), found.recipient().name(), false);
    }

    /**
     * The folder with the recipient in clear; who opened it and why is on record.
     *
     * @throws Refused if the actor may not
     * @throws youju.vault.VaultRefusal if the reason is too short
     */
    @Transactional
    public byte[] original(long grant, String why, Actor actor) {
        Grant found = find(grant);
        if (!mayTakeOriginal(actor)) {
            throw new Refused(Reason.NOT_YOURS, found.number());
        }
        PrivateRecord person = vault.open(
                found.recipient().sealed(), Opening.by(actor.mark(), actor.bodyName(), why, PrivateField.values()));
        trail.add(new Entry(actor.mark(), "relief.folder", "grant:" + grant, why, "", found.number()));
        return pdf(found, leaves.of(found, Optional.of(person)), person.name(), true);
    }

    public static boolean mayTakeOriginal(Actor actor) {
        return actor.isOfBureau() && !actor.is(Role.AUDITOR) && (actor.is(Role.REGISTRAR) || actor.is(Role.SUPERVISOR));
    }

    /** What the folder holds, whatever it is drawn like. */
    static String digest(List<Leaf> leaves) {
        StringBuilder text = new StringBuilder();
        leaves.forEach(leaf ->
                text.append(leaf.piece()).append(' ').append(leaf.digest()).append('\n'));
        return Sha256.of(text.toString());
    }

    private Grant find(long grant) {
        return grants.find(grant).orElseThrow(() -> new Refused(Reason.NOT_FOUND, String.valueOf(grant)));
    }

    private byte[] pdf(Grant grant, List<Leaf> all, String name, boolean clear) {
        List<Folder.Part> parts =
                all.stream().map(leaf -> part(grant, leaf, clear)).toList();
        List<Integer> pages = parts.stream().map(Folders::pages).toList();
        Folder.Part list = contentsPage(all, pages, 1);
        int listed = pages(list);
        Folder body = Folder.titled(grant.number()).with(contentsPage(all, pages, 1 + listed));
        for (Folder.Part part : parts) {
            body = body.with(part);
        }
        byte[] contents = Documents.bind(body).content();
        int total = listed + pages.stream().mapToInt(Integer::intValue).sum();
        byte[] cover = cover(grant, name, all.size(), total, Sha256.of(contents));
        return Documents.bind(body.covered(WORDS.say("relief.cover"), cover).carrying(CONTENTS, contents))
                .content();
    }

    /** Of the masked copy, a scan is a sheet that stands for it: what it shows can't be masked. */
    private Folder.Part part(Grant grant, Leaf leaf, boolean clear) {
        String title = LeafPage.title(leaf);
        if (leaf.scan() == 0 || !clear) {
            return drawn(title, leaf.scan() == 0 ? LeafPage.draw(leaf) : LeafPage.inPlaceOf(leaf));
        }
        byte[] content = scans.content(grant.id(), leaf.scan()).orElseThrow();
        return Scans.part(title, leaf.values().getOrDefault("type", ""), content);
    }

    private static Folder.Part drawn(String title, OfficialPaper paper) {
        return new Folder.Part(
                title, Folder.Kind.PDF, Documents.write(paper, Format.PDF).content(), true);
    }

    private static int pages(Folder.Part part) {
        try {
            return Documents.pages(part);
        } catch (Unreadable damaged) {
            throw new IllegalStateException("a part of the folder can't be opened: " + part.title(), damaged);
        }
    }

    /** @param first page of the first paper */
    private static Folder.Part contentsPage(List<Leaf> all, List<Integer> pages, int first) {
        List<List<String>> lines = new ArrayList<>();
        int page = first;
        for (int i = 0; i < all.size(); i++) {
            Leaf leaf = all.get(i);
            lines.add(List.of(
                    String.valueOf(i + 1), LeafPage.title(leaf), leaf.day().toString(), String.valueOf(page)));
            page += pages.get(i);
        }
        return drawn(WORDS.say("relief.contents"), LeafPage.contents(lines));
    }

    private static byte[] cover(Grant grant, String name, int pieces, int pages, String sha256) {
        Map<String, String> values = new HashMap<>();
        values.put("number", grant.number());
        values.put("name", name);
        values.put("town", grant.townName());
        values.put("village", grant.village());
        values.put("petition", grant.petitionNumber().isEmpty() ? WORDS.say("relief.none") : grant.petitionNumber());
        values.put("granted", grant.granted().map(Money::grouped).orElse(""));
        values.put("state", WORDS.of("relief.state", grant.state()));
        values.put("pieces", String.valueOf(pieces));
        values.put("pages", String.valueOf(pages));
        values.put("sha256", sha256);
        return Documents.write(LeafPage.cover(values), Format.PDF).content();
    }
}
