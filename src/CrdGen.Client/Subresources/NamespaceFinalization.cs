using CrdGen.Models;
using CrdGen.Models.Core.V1;

namespace CrdGen.Client;

/// <summary>The end of namespaces.</summary>
public static class NamespaceFinalization
{
    /// <summary>
    /// Sets the finalizers of a namespace. Without any, a namespace that is being deleted is gone, whether or not it is empty: what is
    /// left in it can be reached by nobody. The namespace controller does this when it has emptied one.
    /// </summary>
    /// <param name="namespaces">The namespaces.</param>
    /// <param name="obj">The namespace, with the finalizers in its spec that it shall have.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The namespace as the server has it.</returns>
    /// <exception cref="KubernetesConflictException">Somebody changed it since it was read.</exception>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("update", Resource = "namespaces", Subresource = "finalize")]
    public static Task<Namespace> FinalizeAsync(this ResourceClient<Namespace> namespaces, Namespace obj, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(namespaces);
        ArgumentNullException.ThrowIfNull(obj);
        return namespaces.ReplaceSubresourceAsync(obj.Metadata.Name ?? "", "finalize", obj, KubernetesJson.Default.Namespace, cancellationToken: cancellationToken);
    }
}
