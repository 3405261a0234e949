using CrdGen.Build.Manifests;
using CrdGen.Build.Permissions;
using CrdGen.Build.Yaml;

namespace CrdGen.Build.Operators;

/// <summary>The manifests that follow from a program's compiled code.</summary>
internal static class OperatorManifests
{
    /// <summary>Looks into a program and its own libraries.</summary>
    /// <param name="program">The program's path.</param>
    /// <param name="references">The paths of what it is compiled with.</param>
    /// <param name="libraries">Those of them that are other projects.</param>
    /// <param name="onlyOperators">Whether nobody wants to know of what cannot be an operator.</param>
    /// <exception cref="ProblemException">An assembly cannot be read.</exception>
    public static ProgramScan Scan(string program, IEnumerable<string> references, IEnumerable<string> libraries, bool onlyOperators = false)
    {
        try
        {
            using var assemblies = new AssemblySet(references);
            var file = assemblies.Add(program);
            if (onlyOperators && !(file.IsProgram && file.RefersTo("CrdGen.Operator")))
            {
                return new();
            }

            return new PermissionScanner(assemblies).Scan(file, libraries.Select(path => assemblies.Find(Path.GetFileNameWithoutExtension(path))).OfType<AssemblyFile>().Where(file => !IsOurs(file.Name)));
        }
        catch (Exception exception) when (exception is BadImageFormatException or InvalidOperationException)
        {
            throw new ProblemException(new Problem("CRD9007", $"The permissions cannot be read: this is no valid .NET assembly ({exception.Message})", program));
        }
    }

    /// <summary>The manifests, without those of the definitions.</summary>
    /// <param name="settings">The names.</param>
    /// <param name="scan">What the code says.</param>
    /// <param name="definitions">The definitions, which the kustomization names as well.</param>
    /// <param name="withDeployment">Whether what runs it is wanted too.</param>
    public static List<Manifest> Of(OperatorSettings settings, ProgramScan scan, IEnumerable<string> definitions, bool withDeployment)
    {
        var objects = RbacManifests.Of(settings, scan.Permissions).ToList();
        if (withDeployment)
        {
            objects.AddRange(DeploymentManifests.Of(settings, scan));
            objects.Add(("kustomization.yaml", DeploymentManifests.Kustomization(definitions.Concat(objects.Select(one => one.Path)))));
        }

        return [.. objects.Select(one => Manifest.FromText(one.Path, YamlText.Write(one.Value)))];
    }

    /// <summary>Ours: what they call, their methods say.</summary>
    private static bool IsOurs(string assembly) => assembly is "CrdGen" or "CrdGen.Client" or "CrdGen.Models" or "CrdGen.Operator" or "CrdGen.Testing";
}
