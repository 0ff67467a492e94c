package org.onex;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.onex.engine.PackChecker;
import org.onex.engine.identity.AdministratorReset;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** OneX: provincial notices on 1+X certificates, run as BPMN and DMN. */
@SpringBootApplication
public class OneXApplication {

  public static void main(String[] args) {
    if (PackChecker.isAsked(args)) {
      System.exit(PackChecker.run(utf8(FileDescriptor.out), args));
    }
    SpringApplication.run(
        OneXApplication.class,
        AdministratorReset.isAsked(args) ? AdministratorReset.onlyThat(args) : args);
  }

  /** Chinese, whatever the locale of the console says. */
  private static PrintStream utf8(FileDescriptor console) {
    return new PrintStream(new FileOutputStream(console), true, StandardCharsets.UTF_8);
  }
}
