package io.toptier.bench.desk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The least that the framework can be: one address that answers one word. */
@SpringBootApplication
@RestController
public class EmptyApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(EmptyApplication.class, arguments);
    }

    @GetMapping("/hello")
    String hello() {
        return "hello";
    }
}
