package youju.relief;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.account.Actor;
import youju.calendar.HouseClock;
import youju.document.Documents;
import youju.document.Folder;
import youju.document.Sha256;
import youju.document.Unreadable;
import youju.petition.AttachmentGate;
import youju.relief.Refused.Reason;
import youju.trail.Entry;
import youju.trail.Trail;

/** Scans that lie in a grant's folder: PDFs and pictures. They are added and never changed. */
@Component
public class Scans {

    /** Pages of one scan; more is no single paper. */
    private static final int MOST_PAGES = 60;

    /** As many as a folder holds. */
    private static final int MOST = 40;

    private final JdbcClient jdbc;
    private final GrantTable grants;
    private final Party party;
    private final Commands commands;
    private final Trail trail;
    private final HouseClock clock;

    Scans(JdbcClient jdbc, GrantTable grants, Party party, Commands commands, Trail trail, HouseClock clock) {
        this.jdbc = jdbc;
        this.grants = grants;
        this.party = party;
        this.commands = commands;
        this.trail = trail;
        this.clock = clock;
    }

    /** A scan without its bytes. */
    public record Scan(long id, Piece piece, String name, String mediaType, String sha256, LocalDate day) {}

    /**
     * Puts a scan into a folder that isn't filed yet.
     *
     * @throws Refused if the grant isn't there, is filed or lies there already, or the actor has no duty that adds papers
     * @throws BadEntry if it is no PDF, JPEG or PNG that can be opened
     */
    public long add(long grant, Piece piece, String name, byte[] content, Actor actor, UUID command) {
        if (!piece.isScan()) {
            throw new BadEntry("piece", "relief.fault.MISSING");
        }
        AttachmentGate.Let let = let(name, content);
        return commands.once(command, "SCAN " + grant, actor, let.name(), () -> {
            Grant found = grants.lock(grant).orElseThrow(() -> new Refused(Reason.NOT_FOUND, String.valueOf(grant)));
            Party.Hand hand = party.hand(actor);
            boolean may = hand.may(Duty.ENTER, found.town())
                    || hand.may(Duty.VOUCH, found.town())
                    || hand.may(Duty.PAY, found.town());
            if (!may) {
                throw new Refused(Reason.NOT_YOURS, found.number());
            }
            if (found.state().isFinal() || of(grant).size() >= MOST) {
                throw new Refused(Reason.NOT_NOW, found.number());
            }
            String sha256 = Sha256.of(content);
            long id = jdbc.sql("""
                    insert into relief.scan (grant_id, piece, name, media_type, content, sha256, person, at)
                    values (:grant, :piece, :name, :type, :content, :sha256, :person, :at) returning id
                    """)
                    .param("grant", grant)
                    .param("piece", piece.name())
                    .param("name", let.name())
                    .param("type", let.type().mediaType())
                    .param("content", content)
                    .param("sha256", sha256)
                    .param("person", actor.person())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .query(Long.class)
                    .single();
            trail.add(new Entry(actor.mark(), "relief.scan", "grant:" + grant, "", "", piece + " " + sha256));
            return id;
        });
    }

    private static AttachmentGate.Let let(String name, byte[] content) {
        if (!(AttachmentGate.judge(name, content) instanceof AttachmentGate.Let let)) {
            throw new BadEntry("file", "relief.fault.SCAN");
        }
        boolean fits = switch (let.type()) {
            case PDF, JPEG, PNG -> true;
            default -> false;
        };
        try {
            if (!fits || Documents.pages(part(let.name(), let.type().mediaType(), content)) > MOST_PAGES) {
                throw new BadEntry("file", "relief.fault.SCAN");
            }
        } catch (Unreadable damaged) {
            throw new BadEntry("file", "relief.fault.SCAN");
        }
        return let;
    }

    static Folder.Part part(String title, String mediaType, byte[] content) {
        Folder.Kind kind = mediaType.equals("application/pdf") ? Folder.Kind.PDF : Folder.Kind.PICTURE;
        return new Folder.Part(title, kind, content, true);
    }

    /** Of a folder, in its order. */
    @Transactional(readOnly = true)
    public List<Scan> of(long grant) {
        return jdbc.sql("""
                select id, piece, name, media_type, sha256, at from relief.scan where grant_id = :grant order by id
                """)
                .param("grant", grant)
                .query((row, number) -> new Scan(
                        row.getLong("id"),
                        Piece.valueOf(row.getString("piece")),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getString("sha256"),
                        LocalDate.ofInstant(
                                row.getObject("at", OffsetDateTime.class).toInstant(), HouseClock.ZONE)))
                .list();
    }

    /** Its bytes; nothing if it isn't in that folder or isn't for the reader. */
    @Transactional(readOnly = true)
    public Optional<byte[]> content(long grant, long scan) {
        return jdbc.sql("select content from relief.scan where id = :scan and grant_id = :grant")
                .param("scan", scan)
                .param("grant", grant)
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }
}
