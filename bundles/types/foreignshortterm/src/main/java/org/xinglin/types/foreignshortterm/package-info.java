/** Is the business type 外国医师来华短期行医 (rulebook §3.13, R-REG-212…214). */
package org.xinglin.types.foreignshortterm;
