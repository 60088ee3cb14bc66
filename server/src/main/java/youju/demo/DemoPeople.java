package youju.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import youju.vault.PrivateRecord;

/** People who are nobody: their names say so, their numbers were given to no one. */
final class DemoPeople {

    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹苏潘葛范彭鲁";
    private static final List<String> GIVEN =
            List.of("甲示", "乙示", "丙示", "丁示", "例一", "例二", "例三", "例四", "示范", "样例", "某例", "假名");
    private static final List<String> VILLAGES = List.of("示范村", "样例村", "假设村", "虚拟社区", "例证社区");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private final RandomGenerator random;

    DemoPeople(RandomGenerator random) {
        this.random = random;
    }

    PrivateRecord anyone(String town) {
        String name = SURNAMES.charAt(random.nextInt(SURNAMES.length())) + GIVEN.get(random.nextInt(GIVEN.size()));
        return PrivateRecord.named(name)
                .withPhone("1380000" + "%04d".formatted(random.nextInt(10_000)))
                .withIdNumber(idNumber())
                .withAddress("云岭县" + town + VILLAGES.get(random.nextInt(VILLAGES.size())) + (1 + random.nextInt(20))
                        + "组" + (1 + random.nextInt(60)) + "号");
    }

    /** Of a region that is on no map, with its check digit (GB 11643). */
    private String idNumber() {
        LocalDate born = LocalDate.of(1940, 1, 1).plusDays(random.nextInt(60 * 365));
        String body = "439921" + born.toString().replace("-", "") + "%03d".formatted(random.nextInt(1_000));
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
