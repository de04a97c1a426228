import { actorTypes, find, type ActorType } from '../model/vocabulary.ts';
import { iconBox, iconPaths, iconStroke } from './actor-icons.ts';
import { shapePaths, shapeRatio } from './actor-shapes.ts';
import styles from './ShapeIcon.module.css';

interface ShapeIconProps {
  readonly type: ActorType;
  /** Pixels of height; the icon inside shows from 24 up, where it can be read. */
  readonly size?: number;
  /** Accounts differ on life or office: the left half is filled. */
  readonly half?: boolean;
}

function Inner({ type, size, middle }: { readonly type: ActorType; readonly size: number; readonly middle: number }) {
  const scale = Math.min(size * 0.58, 20) / iconBox;
  const move = `translate(${middle - (iconBox / 2) * scale} ${size / 2 - (iconBox / 2) * scale}) scale(${scale})`;
  return (
    <g transform={move} strokeWidth={iconStroke / scale}>
      {iconPaths[type].map((path) => (
        <path key={path} d={path} />
      ))}
    </g>
  );
}

/** The shape that stands for a type of actor, as the graph draws it. Beside a name, so hidden from readers. */
export function ShapeIcon({ type, size = 16, half = false }: ShapeIconProps) {
  const { shape } = find(actorTypes, type);
  const width = Math.round(size * shapeRatio(shape));
  return (
    <svg className={styles.shape} width={width} height={size} viewBox={`0 0 ${width} ${size}`} aria-hidden="true">
      {half && (
        <path className={styles.half} d={`M${size / 2} 1a${size / 2 - 1} ${size / 2 - 1} 0 0 0 0 ${size - 2}z`} />
      )}
      {shapePaths(shape, size).map((path) => (
        <path key={path} d={path} />
      ))}
      {size >= 24 && <Inner type={type} size={size} middle={width / 2} />}
    </svg>
  );
}
