/** Is the business type 信息维护 (rulebook §3.15). */
package org.xinglin.types.maintenance;
