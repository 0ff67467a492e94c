package org.onex;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.util.function.SingletonSupplier;

/** One database and one mail server per JVM; {@code -Donex.test.database} chooses the database. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class TestServers
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final Supplier<GreenMail> MAIL = SingletonSupplier.of(TestServers::startMail);
  private static final Supplier<EmbeddedPostgres> POSTGRES =
      SingletonSupplier.of(TestServers::startPostgres);

  /** The mail server that the application under test sends to. */
  public static GreenMail mail() {
    return MAIL.get();
  }

  public static boolean onPostgres() {
    return System.getProperty("onex.test.database", "h2").equals("postgresql");
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    if (onPostgres()) {
      closeLast(context, POSTGRES.get());
    }
    TestPropertyValues.of(
            "spring.mail.host=127.0.0.1", "spring.mail.port=" + mail().getSmtp().getPort())
        .and(database())
        .applyTo(context);
  }

  /** Beans die in reverse order; a database that goes first keeps the pool waiting for it. */
  private static void closeLast(ConfigurableApplicationContext context, EmbeddedPostgres postgres) {
    ((DefaultSingletonBeanRegistry) context.getBeanFactory())
        .registerDisposableBean("embeddedPostgres", postgres::close);
  }

  private static String[] database() {
    return onPostgres()
        ? new String[] {
          "spring.datasource.url=" + POSTGRES.get().getJdbcUrl("postgres", "postgres"),
          "spring.datasource.username=postgres"
        }
        : new String[] {
          "spring.datasource.url=jdbc:h2:mem:onex;DB_CLOSE_DELAY=-1;OPTIMIZE_REUSE_RESULTS=0",
          "spring.datasource.username=sa"
        };
  }

  private static GreenMail startMail() {
    var setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    var mail = new GreenMail(setup);
    mail.start();
    return mail;
  }

  private static EmbeddedPostgres startPostgres() {
    try {
      return EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
