using System.Globalization;
using System.Text;
using CrdGen.Client;
using CrdGen.Models.Core.V1;

namespace PostgresOperator.Tests.Nodes;

/// <summary>The volumes of a pod, as folders of its node.</summary>
internal sealed class PodVolumes(NodeNamespaces node, KubernetesClient client, Pod pod)
{
    private readonly Dictionary<string, string> folders = new(StringComparer.Ordinal);

    private string Home => $"/run/pods/{pod.Metadata.Uid}";

    /// <summary>The folder of a claim: it outlives pods.</summary>
    public static string Claim(PersistentVolumeClaim claim) => $"/run/claims/{claim.Metadata.Uid}";

    /// <summary>Makes them, with the pod's group.</summary>
    public async Task MakeAsync(CancellationToken cancellationToken)
    {
        foreach (var volume in pod.Spec!.Volumes ?? [])
        {
            folders[volume.Name] = volume switch
            {
                { EmptyDir: not null } or { ConfigMap: not null } => $"{Home}/{volume.Name}",
                { PersistentVolumeClaim.ClaimName: var name } => Claim(await client.PersistentVolumeClaims(pod.Metadata.Namespace).GetAsync(name, cancellationToken)),
                _ => throw new NotSupportedException($"The node has no volumes like {volume.Name}."),
            };
            Directory.CreateDirectory(node.Outside(folders[volume.Name]));
            if (volume.EmptyDir is not null)
            {
                (await node.RunAsync(null, ["chmod", "0777", folders[volume.Name]], null, cancellationToken)).Succeeded();
            }
        }

        await WriteConfigurationAsync(cancellationToken);
        if (pod.Spec.SecurityContext is { FsGroup: { } group } security)
        {
            string[] command = ["sh", Software.Script("volumes.sh"), group.ToString(CultureInfo.InvariantCulture), security.FsGroupChangePolicy ?? "Always", .. folders.Values];
            (await node.RunAsync(null, command, null, cancellationToken)).Succeeded();
        }
    }

    /// <summary>Writes the files of ConfigMaps, which change while a pod lives.</summary>
    public async Task WriteConfigurationAsync(CancellationToken cancellationToken)
    {
        foreach (var volume in pod.Spec!.Volumes ?? [])
        {
            if (volume.ConfigMap is { } source)
            {
                foreach (var (name, text) in (await client.ConfigMaps(pod.Metadata.Namespace).GetAsync(source.Name!, cancellationToken)).Data ?? [])
                {
                    await File.WriteAllTextAsync(Path.Combine(node.Outside(folders[volume.Name]), name), text, cancellationToken);
                }
            }
        }
    }

    /// <summary>The mounts of a container.</summary>
    public IEnumerable<string> Mounts(Container container)
    {
        foreach (var mount in container.VolumeMounts ?? [])
        {
            yield return $"{(mount.ReadOnly is true ? "ro" : "rw")} {folders[mount.Name]} {mount.SubPath ?? "."} {mount.MountPath}";
        }
    }

    /// <summary>The environment variables of a container.</summary>
    public async Task<IReadOnlyDictionary<string, string>> EnvironmentAsync(Container container, CancellationToken cancellationToken)
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["PATH"] = Image.Path(node.Software), ["LANG"] = Image.Language, ["HOSTNAME"] = pod.Spec!.Hostname ?? pod.Metadata.Name! };
        foreach (var variable in container.Env ?? [])
        {
            environment[variable.Name] = variable switch
            {
                { ValueFrom: null } => variable.Value ?? "",
                { ValueFrom.SecretKeyRef: { } secret } => Encoding.UTF8.GetString((await client.Secrets(pod.Metadata.Namespace).GetAsync(secret.Name!, cancellationToken)).Data![secret.Key]),
                _ => throw new NotSupportedException($"The node does not know where {variable.Name} comes from."),
            };
        }

        return environment;
    }

    /// <summary>What belonged to the pod alone goes.</summary>
    public void Delete()
    {
        if (Directory.Exists(node.Outside(Home)))
        {
            Directory.Delete(node.Outside(Home), recursive: true);
        }
    }
}
