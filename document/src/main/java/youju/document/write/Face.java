package youju.document.write;

/** The typefaces of an official paper: by the name under which Word knows them, and as we embed them in a PDF. */
enum Face {
    /** 仿宋, for the body; a Song face stands for it in a PDF. */
    BODY("仿宋", "song"),
    /** 小标宋, for titles and issuers. */
    TITLE("方正小标宋简体", "title"),
    /** 黑体, for headings 一、 */
    HEI("黑体", "hei"),
    /** 楷体, for headings （一） */
    KAI("楷体", "kai"),
    /** 宋体, for page numbers. */
    SONG("宋体", "song");

    private final String word;
    private final String file;

    Face(String word, String file) {
        this.word = word;
        this.file = file;
    }

    /** The font's name in Word. */
    String word() {
        return word;
    }

    /** The embedded font's resource, without ending. */
    String file() {
        return file;
    }
}
