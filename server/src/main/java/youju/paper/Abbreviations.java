package youju.paper;

import java.util.List;

/** How the names of bodies are shortened in reference numbers. */
final class Abbreviations {

    private record Known(String part, String code) {}

    /** The first that a name contains. */
    private static final List<Known> KNOWN = List.of(
            new Known("信访", "信"),
            new Known("纪委", "纪"),
            new Known("人民政府", "政"),
            new Known("住房和城乡建设", "住建"),
            new Known("人力资源", "人社"),
            new Known("自然资源", "自然资"),
            new Known("生态环境", "环"),
            new Known("农业农村", "农"),
            new Known("交通运输", "交"),
            new Known("市场监督", "市监"),
            new Known("卫生健康", "卫健"),
            new Known("医疗保障", "医保"),
            new Known("退役军人", "退役"),
            new Known("应急管理", "应急"),
            new Known("发展和改革", "发改"),
            new Known("城市管理", "城管"),
            new Known("行政执法", "执法"),
            new Known("文化", "文"),
            new Known("教育", "教"),
            new Known("公安", "公"),
            new Known("民政", "民"),
            new Known("司法", "司"),
            new Known("财政", "财"),
            new Known("审计", "审"),
            new Known("水利", "水"),
            new Known("林业", "林"),
            new Known("税务", "税"),
            new Known("征收", "征"),
            new Known("法院", "法"),
            new Known("检察", "检"));

    private Abbreviations() {}

    /** 住房和城乡建设局 is 住建; a name unknown here is cut to its first two characters. */
    static String of(String name) {
        return KNOWN.stream()
                .filter(known -> name.contains(known.part()))
                .map(Known::code)
                .findFirst()
                .orElseGet(() -> name.substring(0, Math.min(2, name.length())));
    }
}
