using CrdGen.Models.Certificates.V1;

namespace CrdGen.Client;

/// <summary>Approves and denies requests for certificates (<c>kubectl certificate</c>).</summary>
public static class CertificateApproval
{
    /// <summary>Approves a request: a signer may make the certificate.</summary>
    /// <param name="requests">The requests.</param>
    /// <param name="name">The request.</param>
    /// <param name="reason">Why, in one word.</param>
    /// <param name="message">Why, for people.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    /// <returns>The request as the server has it.</returns>
    /// <exception cref="KubernetesInvalidException">It is denied already.</exception>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("get", "update", Group = "certificates.k8s.io", Resource = "certificatesigningrequests", Subresource = "approval")]
    [RequiresPermission("approve", Group = "certificates.k8s.io", Resource = "signers")]
    public static Task<CertificateSigningRequest> ApproveAsync(
        this ResourceClient<CertificateSigningRequest> requests, string name, string reason = "Approved", string? message = null, CancellationToken cancellationToken = default) =>
        DecideAsync(requests, name, "Approved", reason, message, cancellationToken);

    /// <summary>Denies a request: no signer may make the certificate.</summary>
    /// <param name="requests">The requests.</param>
    /// <param name="name">The request.</param>
    /// <param name="reason">Why, in one word.</param>
    /// <param name="message">Why, for people.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    /// <returns>The request as the server has it.</returns>
    /// <exception cref="KubernetesInvalidException">It is approved already.</exception>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("get", "update", Group = "certificates.k8s.io", Resource = "certificatesigningrequests", Subresource = "approval")]
    [RequiresPermission("approve", Group = "certificates.k8s.io", Resource = "signers")]
    public static Task<CertificateSigningRequest> DenyAsync(
        this ResourceClient<CertificateSigningRequest> requests, string name, string reason = "Denied", string? message = null, CancellationToken cancellationToken = default) =>
        DecideAsync(requests, name, "Denied", reason, message, cancellationToken);

    private static Task<CertificateSigningRequest> DecideAsync(
        ResourceClient<CertificateSigningRequest> requests, string name, string type, string reason, string? message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(requests);
        return requests.UpdateAsync(
            name,
            "approval",
            request =>
            {
                var conditions = (request.Status ??= new()).Conditions ??= [];
                if (!conditions.Exists(condition => condition.Type == type))
                {
                    conditions.Add(new() { Type = type, Status = "True", Reason = reason, Message = message });
                }

                return request;
            },
            null,
            cancellationToken);
    }
}
