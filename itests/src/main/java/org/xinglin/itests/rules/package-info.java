/** Tells which test stands for which rule, and which rules have none. */
package org.xinglin.itests.rules;
