using System.Reflection.Metadata;

namespace CrdGen.Build.Permissions.Code;

/// <summary>
/// Which method of the source code an emitted one is part of. The compiler moves the code of lambdas, local functions, iterators and async methods to
/// methods and types of its own.
/// </summary>
internal sealed class SourceMethods(AssemblyFile file)
{
    /// <summary>The statements of a program without a method.</summary>
    private const string TopLevel = "<Main>$";

    private static readonly string[] Kinds = ["AsyncStateMachineAttribute", "IteratorStateMachineAttribute", "AsyncIteratorStateMachineAttribute"];

    private readonly Dictionary<TypeDefinitionHandle, MethodDefinitionHandle> stateMachines = StateMachines(file);

    /// <summary>
    /// The methods that a method's code stands in: of a state machine the method that starts it, of a lambda the one that makes a delegate of it, of a local function those that
    /// refer to it. None for a method of the source code.
    /// </summary>
    public IEnumerable<MethodDefinitionHandle> Around(MethodDefinitionHandle handle)
    {
        var method = file.Reader.GetMethodDefinition(handle);
        if (stateMachines.TryGetValue(method.GetDeclaringType(), out var start))
        {
            return [start];
        }

        return CallSites.IsInner(file.Reader.GetString(method.Name)) ? file.Sites.OfInner(handle).Select(site => site.Method).Distinct().Where(other => other != handle) : [];
    }

    /// <summary>A method of the source code for people: <c>PostgresController.ReconcileAsync</c>.</summary>
    public string NameOf(MethodDefinitionHandle handle)
    {
        var seen = new HashSet<MethodDefinitionHandle>();
        for (var next = handle; !next.IsNil; next = Around(handle).FirstOrDefault(other => !seen.Contains(other)))
        {
            handle = next;
            seen.Add(handle);
        }

        var method = file.Reader.GetMethodDefinition(handle);
        var name = file.Reader.GetString(method.Name);
        return $"{file.Types.Of(method.GetDeclaringType())!.ShortName}.{(name == TopLevel ? "Main" : name)}";
    }

    private static Dictionary<TypeDefinitionHandle, MethodDefinitionHandle> StateMachines(AssemblyFile file)
    {
        var machines = new Dictionary<TypeDefinitionHandle, MethodDefinitionHandle>();
        foreach (var handle in file.Reader.MethodDefinitions)
        {
            var attributes = file.Reader.GetMethodDefinition(handle).GetCustomAttributes();
            foreach (var type in Kinds.SelectMany(kind => file.Attributes(attributes, kind, "System.Runtime.CompilerServices")).Select(attribute => attribute.Type(0)).OfType<MetadataType>())
            {
                if (file.Find(type.Name) is { } machine)
                {
                    machines[machine] = handle;
                }
            }
        }

        return machines;
    }
}
