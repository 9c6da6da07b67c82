/** Is the business type 多执业机构取消备案 (R-REG-150). */
package org.xinglin.types.filingcancel;
