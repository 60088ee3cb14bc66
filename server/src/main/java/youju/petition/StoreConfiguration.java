package youju.petition;

import java.net.URI;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where attachments lie, by {@code youju.attachments.store}. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    AttachmentStore attachmentStore(Environment settings, JdbcClient jdbc) {
        String store = settings.getProperty("youju.attachments.store", "database");
        return switch (store) {
            case "database" -> new DatabaseStore(jdbc);
            case "s3" ->
                new S3Store(
                        URI.create(s3(settings, "endpoint")),
                        s3(settings, "bucket"),
                        new S3Signature(
                                settings.getProperty("youju.attachments.s3.region", "us-east-1"),
                                s3(settings, "access-key"),
                                s3(settings, "secret-key")),
                        Clock.systemUTC());
            default ->
                throw new IllegalStateException("youju.attachments.store is database or s3, not \"" + store + "\"");
        };
    }

    private static String s3(Environment settings, String name) {
        return settings.getRequiredProperty("youju.attachments.s3." + name);
    }
}
