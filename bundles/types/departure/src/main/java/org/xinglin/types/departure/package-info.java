/** Is the business type 注册备案 (rulebook §3.10). */
package org.xinglin.types.departure;
