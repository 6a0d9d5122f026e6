/** What an advanced service throws: Google's sentence, and the details that a script may look at. */
import { ServiceError } from '../service-error';

/**
 * @param method as Google names it: 'drive.permissions.create'
 * @param reason such as 'notFound'
 */
export function apiError(method: string, code: number, reason: string, message: string): ServiceError {
  return new ServiceError(`API call to ${method} failed with error: ${message}`, 'GoogleJsonResponseException', {
    code,
    message,
    errors: [{ domain: 'global', reason, message }],
  });
}
