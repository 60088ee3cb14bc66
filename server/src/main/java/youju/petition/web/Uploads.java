package youju.petition.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import youju.account.Actor;
import youju.page.Words;
import youju.petition.AttachmentGate;
import youju.petition.Attachments;
import youju.petition.By;

/** Takes in the files that an official sends with a form, each on its own. */
@Component
class Uploads {

    /** As many as a petition has; more is a case file. */
    static final int MOST_OF_PETITION = 99;

    private final Attachments attachments;

    Uploads(Attachments attachments) {
        this.attachments = attachments;
    }

    /** Names of what was taken in; sentences for what wasn't. */
    record Taken(List<String> names, List<String> refused) {
        static final Taken NOTHING = new Taken(List.of(), List.of());

        Taken {
            names = List.copyOf(names);
            refused = List.copyOf(refused);
        }
    }

    /** @throws youju.petition.Refused if the petition isn't there for the actor */
    Taken take(long petition, List<MultipartFile> sent, Actor actor, Words words) {
        List<MultipartFile> files = sent.stream()
                .filter(file -> !file.isEmpty() || !name(file).isEmpty())
                .toList();
        if (files.size() > AttachmentGate.MOST) {
            return new Taken(List.of(), List.of(words.say("petition.attachments.most", AttachmentGate.MOST)));
        }
        if (attachments.of(petition).size() + files.size() > MOST_OF_PETITION) {
            return new Taken(List.of(), List.of(words.say("petition.attachments.full", MOST_OF_PETITION)));
        }
        List<String> names = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (MultipartFile file : files) {
            switch (judge(file)) {
                case AttachmentGate.Let let -> {
                    attachments.add(petition, let.name(), let.type().mediaType(), read(file), By.of(actor));
                    names.add(let.name());
                }
                case AttachmentGate.Kept kept ->
                    refused.add(words.say(
                            "petition.attachments.refused", kept.name(), words.of("petition.attachment", kept.why())));
            }
        }
        return new Taken(names, refused);
    }

    /** One that is too large isn't read into memory first. */
    private static AttachmentGate.Verdict judge(MultipartFile file) {
        return file.getSize() > AttachmentGate.LARGEST
                ? new AttachmentGate.Kept(AttachmentGate.clean(name(file)), AttachmentGate.Why.TOO_LARGE)
                : AttachmentGate.judge(name(file), read(file));
    }

    private static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }

    private static byte[] read(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
