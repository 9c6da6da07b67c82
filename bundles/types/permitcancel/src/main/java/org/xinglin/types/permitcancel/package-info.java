/** Is the business type 注销短期行医 (rulebook §3.13, R-REG-209). */
package org.xinglin.types.permitcancel;
