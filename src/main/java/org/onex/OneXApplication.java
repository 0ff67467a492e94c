package org.onex;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.onex.engine.PackChecker;
import org.onex.engine.identity.AdministratorReset;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** OneX: provincial notices on 1+X certificates, run as BPMN and DMN. */
@SpringBootApplication
public class OneXApplication {

  public static void main(String[] args) {
    if (PackChecker.isAsked(args)) {
      System.exit(PackChecker.run(utf8(FileDescriptor.out), args));
    }
    if (AdministratorReset.isAsked(args)) {
      System.exit(SpringApplication.exit(started(AdministratorReset.onlyThat(args))));
    }
    started(args);
  }

  private static ConfigurableApplicationContext started(String... args) {
    return SpringApplication.run(OneXApplication.class, args);
  }

  /** Chinese, whatever the locale of the console says. */
  private static PrintStream utf8(FileDescriptor console) {
    return new PrintStream(new FileOutputStream(console), true, StandardCharsets.UTF_8);
  }
}
