using System.CommandLine;
using CrdGen.Schema;

namespace CrdGen.Cli.Commands;

/// <summary><c>--kubernetes-version</c>: the API server for which commands speak.</summary>
internal static class TargetOption
{
    public static Option<KubernetesVersion> Create() => new("--kubernetes-version")
    {
        Description = $"The version of the API server, {KubernetesVersion.Oldest} to {KubernetesVersion.Default}.",
        HelpName = "1.N",
        DefaultValueFactory = _ => KubernetesVersion.Default,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (KubernetesVersion.FindError(text, out var version) is { } error)
            {
                result.AddError($"--kubernetes-version '{text}': {error}");
            }

            return version;
        },
    };
}
