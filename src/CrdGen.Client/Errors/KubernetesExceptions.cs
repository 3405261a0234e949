using System.Net;

namespace CrdGen.Client;

/// <summary>The server does not know who asks (401): no credentials, or expired or wrong ones.</summary>
/// <inheritdoc/>
public sealed class KubernetesUnauthorizedException(HttpStatusCode code, Status status, string message) : KubernetesException(code, status, message);

/// <summary>Who asks may not do this (403): by RBAC, or because admission refused.</summary>
/// <inheritdoc/>
public sealed class KubernetesForbiddenException(HttpStatusCode code, Status status, string message) : KubernetesException(code, status, message);

/// <summary>There is no object of this name (404), or not the namespace that it should be in.</summary>
/// <inheritdoc/>
public sealed class KubernetesNotFoundException(HttpStatusCode code, Status status, string message) : KubernetesException(code, status, message);

/// <summary>
/// The server does not serve this resource, version or subresource at all (404): a CustomResourceDefinition is missing, for one.
/// It is no <see cref="KubernetesNotFoundException"/>, so that "not there" is never said of what nobody could ask for.
/// </summary>
/// <inheritdoc/>
public sealed class KubernetesResourceMissingException(HttpStatusCode code, Status status, string message) : KubernetesException(code, status, message);

/// <summary>There is an object of this name already (409).</summary>
/// <inheritdoc/>
public sealed class KubernetesAlreadyExistsException(HttpStatusCode code, Status status, string message) : KubernetesException(code, status, message);

/// <summary>
/// The object is not as the request takes it to be (409): somebody changed it in between, or a precondition does not hold.
/// Server-side apply throws <see cref="KubernetesApplyConflictException"/>.
/// </summary>
/// <inheritdoc/>
public class KubernetesConflictException(HttpStatusCode code, Status status, string message) : KubernetesException(code, status, message);

/// <summary>The object is invalid (422); <see cref="KubernetesException.Causes"/> has each field and what is wrong with it.</summary>
/// <inheritdoc/>
public sealed class KubernetesInvalidException(HttpStatusCode code, Status status, string message) : KubernetesException(code, status, message);

/// <summary>The request makes no sense to the server (400): JSON that does not fit the type, unknown fields under strict validation, a webhook that refused.</summary>
/// <inheritdoc/>
public sealed class KubernetesBadRequestException(HttpStatusCode code, Status status, string message) : KubernetesException(code, status, message);

/// <summary>The resource version or continue token is too old (410): list again.</summary>
/// <inheritdoc/>
public sealed class KubernetesExpiredException(HttpStatusCode code, Status status, string message) : KubernetesException(code, status, message);

/// <summary>The server did not get it done in time (504, or <c>ServerTimeout</c>). It may have been done all the same.</summary>
/// <inheritdoc/>
public sealed class KubernetesTimeoutException(HttpStatusCode code, Status status, string message) : KubernetesException(code, status, message);

/// <summary>Too much at once (429): <see cref="KubernetesException.RetryAfter"/> says when to come again. Evictions that a disruption budget forbids are this too.</summary>
/// <inheritdoc/>
public sealed class KubernetesTooManyRequestsException(HttpStatusCode code, Status status, string message) : KubernetesException(code, status, message);

/// <summary>The server, or the one behind it, does not serve now (503).</summary>
/// <inheritdoc/>
public sealed class KubernetesUnavailableException(HttpStatusCode code, Status status, string message) : KubernetesException(code, status, message);
