using System.Reflection.Metadata;
using CrdGen.Build.Permissions.Code;

namespace CrdGen.Build.Permissions;

/// <summary>
/// Finds out which permissions a program needs: by the methods that its metadata refers to, and what these say in <c>[RequiresPermission]</c>. The
/// compiler writes a reference for each method that is called, with its type arguments, and none for others. Code is read only where it matters who calls, and with which
/// constants.
/// </summary>
internal sealed class PermissionScanner(AssemblySet assemblies)
{
    private const string Operator = "CrdGen.Operator";
    private const string PartialObjectMetadata = "CrdGen.Client.PartialObjectMetadata";
    private const string Advice = "Say it with [Permission(\"get\", Group = \"…\", Resource = \"…\")] on the method, its class or the assembly.";

    private readonly ProgramScan result = new();
    private readonly ResourceIndex resources = new(assemblies);

    /// <summary>Looks into a program and its own libraries.</summary>
    /// <param name="program">The program.</param>
    /// <param name="libraries">Those of its libraries that are the same people's: other projects.</param>
    public ProgramScan Scan(AssemblyFile program, IEnumerable<AssemblyFile> libraries)
    {
        foreach (var file in libraries.Prepend(program))
        {
            Declared(file);
            var answers = new Answers(file);
            foreach (var call in new AssemblyCalls(assemblies, file).Calls().Concat(new Overrides(assemblies, file).Calls()))
            {
                Add(call, file, answers);
            }
        }

        result.IsOperator = program.IsProgram && result.OperatorCalls.Contains("AddController");
        return result;
    }

    /// <summary>What the code's authors say themselves.</summary>
    private void Declared(AssemblyFile file)
    {
        var reader = file.Reader;
        var attributes = reader.TypeDefinitions.Select(handle => reader.GetTypeDefinition(handle).GetCustomAttributes())
            .Concat(reader.MethodDefinitions.Select(handle => reader.GetMethodDefinition(handle).GetCustomAttributes()))
            .Prepend(reader.GetAssemblyDefinition().GetCustomAttributes())
            .SelectMany(some => file.Attributes(some, Answers.Permission));
        foreach (var attribute in attributes)
        {
            var names = string.Join(",", attribute.Texts("ResourceNames").OrderBy(name => name, StringComparer.Ordinal));
            if (attribute.Type("Type") is { } type)
            {
                if (resources.Of(type) is { } resource)
                {
                    Add(resource, attribute.Texts(0), attribute, names);
                }
                else
                {
                    result.Unknown[type.ShortName] = new("CRD9011", $"[Permission] names '{type.ShortName}', which is no resource: use Group and Resource.");
                }
            }
            else
            {
                Add(resources.Of(attribute.Text("Group") ?? "", attribute.Text("Resource") ?? ""), attribute.Texts(0), attribute, names);
            }
        }
    }

    private void Add(Call call, AssemblyFile file, Answers answers)
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
            Warn(reason);
        }

        foreach (var required in method.Required)
        {
            if (required.Text("Resource") is { } resource)
            {
                var verbs = required.Texts(0);
                var known = resources.Of(required.Text("Group") ?? "", resource);
                Add(known, verbs.Where(verb => !ObjectNames.CanLimit(verb)), required, "");
                foreach (var names in ObjectNames.Of(file, call, method, required))
                {
                    Add(known, verbs.Where(ObjectNames.CanLimit), required, names);
                }
            }
            else if (Argument(target, handle, method, call, required.Text("TypeParameter")) is { } type && type.Name != PartialObjectMetadata)
            {
                if (resources.Of(type) is { } ofType)
                {
                    Add(ofType, required.Texts(0), required, "");
                }
                else if (type.IsOpen)
                {
                    Warn($"'{NameOf(type)}' may be any resource; put [RequiresPermission({Verbs(required)})] on the generic method", isOpen: true);
                }
                else
                {
                    Warn($"'{NameOf(type)}' does not say which resource it is");
                }
            }
        }

        void Warn(string reason, bool isOpen = false)
        {
            foreach (var place in answers.Missing(call.Handle, isOpen))
            {
                result.Unknown[$"{place} {name}"] = new("CRD9011", $"'{place}' calls '{name}', and the build cannot tell which permission that needs: {reason}. {Advice}");
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

    private void Add(KnownResource resource, IEnumerable<string> verbs, AttributeValue attribute, string names)
    {
        var place = attribute.Number("Scope") == (int)PermissionPlace.OwnNamespace ? PermissionPlace.OwnNamespace : resource.IsCluster ? PermissionPlace.Cluster : PermissionPlace.Watched;
        var plural = attribute.Text("Subresource") is { Length: > 0 } subresource ? $"{resource.Plural}/{subresource}" : resource.Plural;
        foreach (var verb in verbs)
        {
            result.Permissions.Add(new(resource.Group, plural, verb, place, names));
        }
    }
}
