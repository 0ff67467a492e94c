package org.onex;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** OneX: provincial notices on 1+X certificates, run as BPMN and DMN. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class OneXApplication {

  public static void main(String[] args) {
    SpringApplication.run(OneXApplication.class, args);
  }
}
