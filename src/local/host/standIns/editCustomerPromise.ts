// Stands for @msinternal/sp-edit-customer-promise, which reports failing web parts to Microsoft.
export const _logFailuresForEditCustomerPromise = (): void => undefined;
export const _EditModeCustomerPromiseHandler = {};
