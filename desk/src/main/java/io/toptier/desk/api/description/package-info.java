/** The API's description: OpenAPI 3.1, made of the code and of real answers. */
@NullMarked
package io.toptier.desk.api.description;

import org.jspecify.annotations.NullMarked;
