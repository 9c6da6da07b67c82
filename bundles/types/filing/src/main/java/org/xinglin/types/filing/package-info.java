/** Is the business type 多执业机构备案 (rulebook §3.7). */
package org.xinglin.types.filing;
