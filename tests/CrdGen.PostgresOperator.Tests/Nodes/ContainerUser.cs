using CrdGen.Models.Core.V1;

namespace PostgresOperator.Tests.Nodes;

/// <summary>Who a container is, and what it may: the security contexts as arguments of <c>setpriv</c>. Seccomp is not played.</summary>
internal static class ContainerUser
{
    /// <summary>The arguments.</summary>
    /// <exception cref="InvalidOperationException">It would be root where the spec forbids that.</exception>
    public static string Arguments(Container container, PodSecurityContext? pod)
    {
        var own = container.SecurityContext;
        var user = own?.RunAsUser ?? pod?.RunAsUser ?? 0;
        var group = own?.RunAsGroup ?? pod?.RunAsGroup ?? 0;
        if (user == 0 && (own?.RunAsNonRoot ?? pod?.RunAsNonRoot) is true)
        {
            throw new InvalidOperationException("container has runAsNonRoot and image will run as root");
        }

        var groups = string.Join(',', new[] { pod?.FsGroup }.OfType<long>().Concat(pod?.SupplementalGroups ?? []));
        List<string> arguments = [$"--reuid={user}", $"--regid={group}", groups.Length > 0 ? $"--groups={groups}" : "--clear-groups", "--inh-caps=-all"];
        if (own?.AllowPrivilegeEscalation is false)
        {
            arguments.Add("--no-new-privs");
        }

        if (own?.Capabilities?.Drop?.Contains("ALL") is true)
        {
            arguments.Add("--bounding-set=-all");
        }

        return string.Join(' ', arguments);
    }
}
