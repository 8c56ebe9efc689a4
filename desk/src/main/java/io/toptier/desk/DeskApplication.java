package io.toptier.desk;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** What Spring wires: everything under this package. */
@SpringBootApplication
class DeskApplication {}
