using CrdGen.Models;
using CrdGen.Models.Authentication.V1;
using CrdGen.Models.Core.V1;

namespace CrdGen.Client;

/// <summary>Tokens of service accounts.</summary>
public static class ServiceAccountTokens
{
    /// <summary>Makes a token for a service account (<c>kubectl create token</c>).</summary>
    /// <param name="accounts">The service accounts.</param>
    /// <param name="name">The service account.</param>
    /// <param name="lifetime">How long it shall be valid, at least ten minutes; the server may decide otherwise. <see langword="null"/> for what the server says.</param>
    /// <param name="audiences">For whom; none for the API server.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The token, and until when it is valid.</returns>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("create", Resource = "serviceaccounts", Subresource = "token")]
    public static async Task<TokenRequestStatus> CreateTokenAsync(
        this ResourceClient<ServiceAccount> accounts, string name, TimeSpan? lifetime = null, IEnumerable<string>? audiences = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        var request = new TokenRequest { Spec = new() { Audiences = [.. audiences ?? []], ExpirationSeconds = (long?)lifetime?.TotalSeconds } };
        var answer = await accounts.CreateSubresourceAsync(name, "token", request, KubernetesJson.Default.TokenRequest, cancellationToken: cancellationToken).ConfigureAwait(false);
        return answer!.Status!;
    }
}
