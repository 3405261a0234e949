using System.Reflection;
using System.Reflection.Metadata;

namespace CrdGen.Build.Permissions;

/// <summary>
/// The virtual members that an assembly's classes override, as calls of these: who overrides one has it called. Generic and abstract classes count with
/// those that derive from them.
/// </summary>
internal sealed class Overrides(AssemblySet assemblies, AssemblyFile file)
{
    public IEnumerable<Call> Calls()
    {
        foreach (var handle in file.Reader.TypeDefinitions)
        {
            var type = file.Reader.GetTypeDefinition(handle);
            if ((type.Attributes & (TypeAttributes.Abstract | TypeAttributes.Interface)) == 0 && type.GetGenericParameters().Count == 0 && !type.BaseType.IsNil)
            {
                foreach (var call in Of(handle))
                {
                    yield return call;
                }
            }
        }
    }

    private IEnumerable<Call> Of(TypeDefinitionHandle handle)
    {
        var overridden = new HashSet<string>(StringComparer.Ordinal);
        var (current, definition, arguments) = (file, handle, (IReadOnlyList<MetadataType>)[]);
        while (true)
        {
            var type = current.Reader.GetTypeDefinition(definition);
            foreach (var method in type.GetMethods().Select(current.Reader.GetMethodDefinition))
            {
                if ((method.Attributes & (MethodAttributes.Virtual | MethodAttributes.NewSlot)) == MethodAttributes.Virtual)
                {
                    overridden.Add(current.Reader.GetString(method.Name));
                }
            }

            if (current.Types.Of(type.BaseType)?.With(arguments) is not { } parent || assemblies.Find(parent.Assembly) is not { } next || next.Find(parent.Name) is not { } found)
            {
                yield break;
            }

            foreach (var name in overridden)
            {
                foreach (var method in next.Methods(found, name))
                {
                    if (method.Says)
                    {
                        yield return new(parent, name, method.Signature, [], handle);
                    }
                }
            }

            (current, definition, arguments) = (next, found, parent.Arguments);
        }
    }
}
