package youju.inspection.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Which files the arguments mean: files as named, folders with every report in them. */
final class Arguments {

    private static final Set<String> KNOWN = Set.of("docx", "doc", "pdf", "xlsx", "xls", "html", "htm", "txt");

    private Arguments() {}

    /** @throws IOException if a folder can't be listed */
    static List<Path> in(List<Path> arguments) throws IOException {
        Set<Path> files = new LinkedHashSet<>();
        for (Path argument : arguments) {
            if (Files.isDirectory(argument)) {
                try (Stream<Path> tree = Files.walk(argument)) {
                    tree.filter(Files::isRegularFile)
                            .filter(Arguments::isReport)
                            .sorted()
                            .forEach(files::add);
                }
            } else {
                files.add(argument);
            }
        }
        return new ArrayList<>(files);
    }

    private static boolean isReport(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return !name.startsWith(".")
                && !name.startsWith("~$")
                && dot > 0
                && KNOWN.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
