/** Is the business type 更正老人资格 (R-FEED-37, R-REG-196). */
package org.xinglin.types.legacycorrection;
