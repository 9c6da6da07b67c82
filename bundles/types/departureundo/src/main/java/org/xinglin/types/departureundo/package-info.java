/** Is the business type 撤销注册备案 (R-REG-176). */
package org.xinglin.types.departureundo;
