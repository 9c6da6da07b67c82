package org.xinglin.itests.rules;

/**
 * One place of the test sources that names a rule.
 *
 * @param rule the rule's id
 * @param test simple name of the test class, with {@code #method} where a method names it
 * @param file path of the source from the checkout's root
 * @param proves whether the test stands for the rule: a test method that names it, by itself or in a narrow range, or a test class
 *        that names it by itself
 */
record Citation(String rule, String test, String file, boolean proves) {
}
