package io.toptier.report;

import io.toptier.kernel.Money;
import java.math.BigDecimal;

/**
 * What a contract counts for under the proxy method: percent × monthly contract value, all digits.
 *
 * @param percent 30 for 30 %
 */
public record ProxyLine(Contract contract, BigDecimal percent, String evidence, Money amount) {}
