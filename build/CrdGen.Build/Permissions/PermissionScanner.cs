using System.Reflection.Metadata;

namespace CrdGen.Build.Permissions;

/// <summary>
/// Finds out which permissions a program needs: by the methods that its metadata refers to, and what these say in <c>[RequiresPermission]</c>. The
/// compiler writes a reference for each method that is called, with its type arguments, and none for others, so that no code need be read.
/// </summary>
internal sealed class PermissionScanner(AssemblySet assemblies)
{
    private const string Operator = "CrdGen.Operator";
    private const string PartialObjectMetadata = "CrdGen.Client.PartialObjectMetadata";
    private const string Advice = "Say it with [assembly: Permission(\"get\", Group = \"…\", Resource = \"…\")], or on a class.";

    private readonly ProgramScan result = new();
    private readonly ResourceIndex resources = new(assemblies);

    /// <summary>Looks into a program and its own libraries.</summary>
    /// <param name="program">The program.</param>
    /// <param name="libraries">Those of its libraries that are the same people's: other projects.</param>
    public ProgramScan Scan(AssemblyFile program, IEnumerable<AssemblyFile> libraries)
    {
        foreach (var file in libraries.Prepend(program))
        {
            result.SaysPermissions |= Declared(file);
            var isOpenKnown = file.RequiresPermissions;
            foreach (var call in new AssemblyCalls(assemblies, file).Calls().Concat(new Overrides(assemblies, file).Calls()))
            {
                Add(call, isOpenKnown);
            }
        }

        result.IsOperator = program.IsProgram && result.OperatorCalls.Contains("AddController");
        return result;
    }

    /// <summary>What the code's authors say themselves.</summary>
    private bool Declared(AssemblyFile file)
    {
        var reader = file.Reader;
        var attributes = reader.TypeDefinitions.Select(handle => reader.GetTypeDefinition(handle).GetCustomAttributes())
            .Prepend(reader.GetAssemblyDefinition().GetCustomAttributes())
            .SelectMany(some => file.Attributes(some, "PermissionAttribute"));
        var any = false;
        foreach (var attribute in attributes)
        {
            any = true;
            var names = string.Join(",", attribute.Texts("ResourceNames").OrderBy(name => name, StringComparer.Ordinal));
            if (attribute.Type("Type") is { } type)
            {
                if (resources.Of(type) is { } resource)
                {
                    Add(resource, attribute.Texts(0), attribute, names);
                }
                else
                {
                    Warn(type.ShortName, $"[Permission] names '{type.ShortName}', which is no resource: use Group and Resource.");
                }
            }
            else
            {
                Add(resources.Of(attribute.Text("Group") ?? "", attribute.Text("Resource") ?? ""), attribute.Texts(0), attribute, names);
            }
        }

        return any;
    }

    /// <param name="call">The call.</param>
    /// <param name="isOpenKnown">Whether the assembly says itself what its generic methods require.</param>
    private void Add(Call call, bool isOpenKnown)
    {
        if (assemblies.Find(call.Type.Assembly) is not { } target || target.Find(call.Type.Name) is not { } handle)
        {
            return;
        }

        if (target.Name == Operator)
        {
            result.OperatorCalls.Add(call.Method);
        }

        var methods = target.Methods(handle, call.Method);
        var method = methods.Count == 1 ? methods[0] : methods.Find(candidate => candidate.Signature == call.Signature);
        if (method is not { Says: true })
        {
            return;
        }

        var name = $"{call.Type.ShortName}{(call.Type.Arguments.Count > 0 ? $"<{string.Join(", ", call.Type.Arguments.Select(NameOf))}>" : "")}.{call.Method}";
        if (method.Unknown is { } reason)
        {
            Warn(name, $"'{name}' is called, and the build cannot tell which permission that needs: {reason}. {Advice}");
        }

        foreach (var required in method.Required)
        {
            if (required.Text("Resource") is { } resource)
            {
                Add(resources.Of(required.Text("Group") ?? "", resource), required.Texts(0), required, "");
            }
            else if (Argument(target, handle, method, call, required.Text("TypeParameter")) is { } type && type.Name != PartialObjectMetadata)
            {
                if (resources.Of(type) is { } known)
                {
                    Add(known, required.Texts(0), required, "");
                }
                else if (!type.IsOpen)
                {
                    Warn(name, $"'{name}' is called, and the build cannot tell which permission that needs: '{NameOf(type)}' does not say which resource it is. {Advice}");
                }
                else if (!isOpenKnown)
                {
                    Warn(name, $"'{name}' is called where '{NameOf(type)}' may be any resource, and the build cannot tell which permission that needs: put [RequiresPermission({Verbs(required)})] on the generic method. {Advice}");
                }
            }
        }
    }

    private static string Verbs(AttributeValue required) => string.Join(", ", required.Texts(0).Select(verb => $"\"{verb}\""));

    private static string NameOf(MetadataType type) => type.Assembly is null && type.IsOpen ? "T" : type.ShortName;

    /// <summary>The type that a requirement is about.</summary>
    private static MetadataType? Argument(AssemblyFile target, TypeDefinitionHandle handle, DeclaredMethod method, Call call, string? parameter)
    {
        var own = DeclaredMethod.NamesOf(target.Reader, target.Reader.GetTypeDefinition(handle).GetGenericParameters());
        return Find(method.TypeParameters, call.Arguments) ?? Find(own, call.Type.Arguments);

        MetadataType? Find(IReadOnlyList<string> names, IReadOnlyList<MetadataType> arguments)
        {
            var index = parameter is null ? 0 : names.ToList().IndexOf(parameter);
            return index >= 0 && index < arguments.Count ? arguments[index] : null;
        }
    }

    private void Add(KnownResource resource, IReadOnlyList<string> verbs, AttributeValue attribute, string names)
    {
        var place = attribute.Number("Scope") == (int)PermissionPlace.OwnNamespace ? PermissionPlace.OwnNamespace : resource.IsCluster ? PermissionPlace.Cluster : PermissionPlace.Watched;
        var plural = attribute.Text("Subresource") is { Length: > 0 } subresource ? $"{resource.Plural}/{subresource}" : resource.Plural;
        foreach (var verb in verbs)
        {
            result.Permissions.Add(new(resource.Group, plural, verb, place, names));
        }
    }

    private void Warn(string name, string message) => result.Unknown[name] = new("CRD9011", message);
}
