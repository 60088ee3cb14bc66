package youju.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Drafts that are gone on with elsewhere, and many who petition together. */
class DraftPagesTest {

    private static PortalServer server;
    private static Citizen.Chromium chromium;

    @BeforeAll
    static void start() {
        server = PortalServer.shared();
        server.database.asOwner("delete from account.attempt");
        chromium = new Citizen.Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    private static Citizen citizen(Citizen.Screen screen) {
        return chromium.citizen(server.address(), screen);
    }

    @Test
    void five_people_choose_who_speaks_for_them() {
        try (Citizen citizen = citizen(Citizen.Screen.PHONE)) {
            citizen.goTo("/petition/new").mark("kind", "APPEAL").press("开始填写");
            PortalPagesTest.writeMatter(citizen).press("下一步");
            citizen.fill("people", "12")
                    .fill("person0-name", "杨示例")
                    .fill("person0-phone", "13800000000")
                    .fill("person0-address", "云台镇一村")
                    .press("下一步");
            assertThat(citizen.text()).contains("勾选“由这一位做代表”");
            citizen.mark("person0-representative", "yes").read("many").press("下一步");
            citizen.press("没有材料").press("提交");
            assertThat(server.petition(citizen.of(".slip dd:not(.code)"))
                            .crowd()
                            .isCollective())
                    .isTrue();
        }
    }

    @Test
    void a_draft_is_gone_on_with_in_another_browser() {
        try (Citizen citizen = citizen(Citizen.Screen.PHONE);
                Citizen elsewhere = citizen(Citizen.Screen.DESK)) {
            citizen.goTo("/petition/new").mark("kind", "APPEAL").press("开始填写");
            PortalPagesTest.writeMatter(citizen).press("先存着").read("later");
            String code = citizen.of(".slip dd.code");
            elsewhere
                    .goTo("/petition/new")
                    .follow("接着填")
                    .fill("code", "AAAA-AAAA-AAAA")
                    .press("接着填");
            assertThat(elsewhere.read("continue").text()).contains("没有找到");
            elsewhere.fill("code", code).press("接着填");
            assertThat(elsewhere.path()).isEqualTo("/petition/new/writers?check");
            assertThat(elsewhere.goTo("/petition/new/matter").page.inputValue("[name=summary]"))
                    .isEqualTo("房屋被征收，补偿款没有付清");
            assertThat(citizen.goTo("/petition/new/matter").path()).isEqualTo("/petition/new?gone");
        }
    }
}
