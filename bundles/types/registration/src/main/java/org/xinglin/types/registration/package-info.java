/** Is the business type 注册 (rulebook §3.1 and §3.12). */
package org.xinglin.types.registration;
