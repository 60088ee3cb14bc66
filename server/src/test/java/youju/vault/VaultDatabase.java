package youju.vault;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real PostgreSQL with an empty vault, and a server under the application's own role. */
abstract class VaultDatabase {

    static final PrivateRecord ZHANG = PrivateRecord.named("张三")
            .withIdNumber("430421190001010010")
            .withPhone("13800000000")
            .withAddress("湖南省衡阳市衡阳县西渡镇新桥村3组")
            .withEmail("zhangsan@example.org");

    private static EmbeddedPostgres postgres;

    @TempDir
    Path data;

    AnnotationConfigApplicationContext server;
    Vault vault;
    VaultNode.Listener heard;

    @BeforeAll
    static void startPostgres() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
        owner().sql("create role youju login").update();
    }

    @AfterAll
    static void stopPostgres() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void migrate() {
        owner().sql("drop schema if exists vault cascade").update();
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .schemas("vault")
                .locations("classpath:db/migration/vault")
                .load()
                .migrate();
        server = node("aes");
        vault = server.getBean(Vault.class);
        heard = server.getBean(VaultNode.Listener.class);
    }

    @AfterEach
    void close() {
        server.close();
    }

    /** A server on this database and these keys. */
    AnnotationConfigApplicationContext node(String suite) {
        return VaultNode.on(application(), data, suite);
    }

    static DataSource application() {
        return postgres.getDatabase("youju", "postgres");
    }

    static JdbcClient owner() {
        return JdbcClient.create(postgres.getPostgresDatabase());
    }
}
